import { randomBytes } from "node:crypto";

let lastMs = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562): sorts by the time it was made. Ids of one millisecond, or of a clock that stands still
 * or runs back, still sort in the order in which they were made (section 6.2, method 1).
 * By the machine's clock, even where the product's is fixed: nothing is read from it but an order.
 */
export function newId(at: number = Date.now()): string {
  const bytes = randomBytes(16);
  tick(at, bytes);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Twelve bits of counter, begun in the lower half so that there is room to count; full, it borrows a millisecond. */
function tick(at: number, random: Buffer): void {
  if (at > lastMs) {
    lastMs = at;
    counter = random.readUInt16BE(6) & 0x7ff;
  } else if (counter === 0xfff) {
    lastMs += 1;
    counter = 0;
  } else {
    counter += 1;
  }
}
