/**
 * Round values from 0 to at most `max`, about `count` of them: the ticks of a linear axis. By hand: the ticks of d3-array
 * weigh three times as much, and may be two thirds more than there is room for.
 */
export function niceTicks(max: number, count: number): number[] {
  // The parts of a number so small are none to a machine.
  if (!(max > 1e-300)) return [0];
  const rough = max / Math.max(1, count);
  const exponent = Math.floor(Math.log10(rough));
  // Divided by a power of ten, since 3 × 0.2 is not 0.6 to a machine but 6 / 10 is, and ticks are printed in full.
  const scaled = (number: number) => (exponent < 0 ? number / 10 ** -exponent : number * 10 ** exponent);
  const step = [1, 2, 5, 10].find((factor) => scaled(factor) >= rough) ?? 10;
  // A step that goes into the whole but for a rounding error goes into it.
  const last = Math.floor(max / scaled(step) + 1e-9);
  return Array.from({ length: last + 1 }, (_, index) => scaled(index * step)).filter((tick) => tick <= max);
}
