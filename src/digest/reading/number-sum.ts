import type { Atom, NumberWords } from './language.ts';

/** A number as its words build it up: what is complete below a scale word, and the group that is being said. */
export class NumberSum {
  scale = 1;
  private total = 0;
  private group: number | null = null;
  private readonly order: Pick<NumberWords, 'unitsFirst' | 'teensBehind' | 'scores' | 'joinsTens'>;

  constructor(order: Pick<NumberWords, 'unitsFirst' | 'teensBehind' | 'scores' | 'joinsTens'>) {
    this.order = order;
  }

  startWith(value: number): void {
    this.group = value;
  }

  /** Takes all atoms of a word, or none. */
  takes(atoms: readonly Atom[], joined: boolean): boolean {
    const before = [this.scale, this.total, this.group] as const;
    const done = atoms.every((atom, place) =>
      typeof atom === 'number' ? this.add(atom, joined || place > 0) : this.multiply(atom.power),
    );
    if (!done) [this.scale, this.total, this.group] = before;
    return done;
  }

  addHalf(): void {
    if (this.group === null) this.total += this.scale / 2;
    else this.group += 0.5;
  }

  /** "two dozen", "un centenar" */
  takesCollective(size: number): boolean {
    if (this.group === null || this.total > 0) return false;
    this.group *= size;
    this.scale = size;
    return true;
  }

  found(): { readonly value: number; readonly scale: number } {
    return { value: this.total + (this.group ?? 0), scale: this.scale };
  }

  private add(value: number, joined: boolean): boolean {
    const { group } = this;
    if (group === null) {
      if (this.total > 0 && value >= this.scale) return false;
      if (this.total === 0 && value >= 1000) {
        // One word for two thousands, two millions: complete below its scale, so that "three hundred" may follow.
        this.total = value;
        this.scale = value / 2;
        return true;
      }
      this.group = value;
      return true;
    }
    const { unitsFirst, teensBehind, scores, joinsTens } = this.order;
    const rest = group % 100;
    const isUnit = rest > 0 && rest < 10;
    const isTen = rest >= 20 && rest % 10 === 0;
    // "soixante-douze", "quatre-vingt-dix" count on to nineteen, and "dix-sept" is one of those.
    const most = scores && (rest === 60 || rest === 80) ? 20 : 10;
    if (scores && rest === 4 && value === 20) {
      this.group = group + 76;
      return true;
    }
    const fits =
      (group > 0 && rest === 0 && value > 0 && value < 100) ||
      (isTen && value > 0 && value < most && (joinsTens || !joined)) ||
      (scores && rest % 20 === 10 && value > 6 && value < 10 && !joined) ||
      (isUnit && unitsFirst && joined && value >= 20 && value < 100 && value % 10 === 0) ||
      (isUnit && teensBehind && !joined && value === 10);
    if (fits) this.group = group + value;
    return fits;
  }

  private multiply(power: number): boolean {
    if (power === 2) {
      if (this.group !== null && (this.group === 0 || this.group >= 100)) return false;
      this.group = (this.group ?? 1) * 100;
      return true;
    }
    if (this.group === null && this.total > 0) {
      // "mil millones", "lakh crore": scales that follow each other multiply.
      if (this.scale === 10 ** power && power !== 3) return false;
      this.total *= 10 ** power;
      this.scale *= 10 ** power;
      return true;
    }
    if (this.total > 0 && 10 ** power >= this.scale) {
      // Thousands of millions are one number, and three thousand, four thousand are two.
      if (this.scale > 1000 || power === 3) return false;
      // "dos mil quinientos millones"
      this.total = (this.total + (this.group ?? 0)) * 10 ** power;
      this.scale = 10 ** power;
      this.group = null;
      return true;
    }
    this.total += Number(`${this.group ?? 1}e${power}`);
    this.scale = 10 ** power;
    this.group = null;
    return true;
  }
}
