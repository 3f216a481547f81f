/** Units that may be divided. Everything else is counted: there are no 1.5 people. */
const DIVISIBLE = new Set(
  (
    '% percent “per cent” “percentage points” points degrees years months weeks days hours minutes seconds ' +
    'kilometres kilometers km metres meters m centimetres centimeters cm millimetres mm inches miles feet mph km/h knots ' +
    'hectares acres “square kilometres” “square kilometers” “square miles” litres liters gallons barrels tonnes tons ' +
    'kilograms kg grams pounds dollars cents “US cents” euros shekels yen yuan roubles rubles rupees francs dirhams riyals ' +
    'watts kilowatts megawatts gigawatts Punkte Prozent Prozentpunkte Grad'
  )
    .match(/“[^”]+”|\S+/g)
    ?.map((unit) => unit.replace(/[“”]/g, '').toLowerCase()),
);

/** Whether a unit is measured and not counted: known as such, said to be, money, or so much per something. */
export function isDivisible({
  unit,
  per,
  divisible,
}: {
  readonly unit: string;
  readonly per?: string | undefined;
  readonly divisible?: boolean | undefined;
}): boolean {
  return divisible === true || per !== undefined || isMoney(unit) || DIVISIBLE.has(unit.toLowerCase());
}

/** Whether a unit is a code of ISO 4217; three capitals that no list of the platform knows are a noun. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && currencies().has(unit);
}

let known: ReadonlySet<string> | null = null;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}
