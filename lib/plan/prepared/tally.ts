/**
 * A sum that things can leave again, and that is the same whatever the order in which they came: whole numbers are added
 * as they are, which is exact, the others are kept and added in their order of size.
 */
export class Tally {
  private whole = 0;
  private readonly parts: number[] = [];

  add(amount: number): void {
    if (Number.isInteger(amount)) this.whole += amount;
    else this.parts.push(amount);
  }

  take(amount: number): void {
    if (Number.isInteger(amount)) this.whole -= amount;
    else this.takePart(amount);
  }

  private takePart(amount: number): void {
    const place = this.parts.indexOf(amount);
    if (place < 0) throw new RangeError(`${amount} was never added, so it cannot be taken`);
    this.parts.splice(place, 1);
  }

  /** With further amounts beside those that were added. */
  sum(others: readonly number[] = []): number {
    let sum = 0;
    for (const part of [...this.parts, ...others].sort((a, b) => a - b)) sum += part;
    return sum + this.whole;
  }
}
