/** Doubles hold whole numbers exactly up to here. */
const EXACT = 2 ** 53;
/** So many equal keys are put in order by hand. */
const SHORT = 12;

/**
 * The places 0…n−1 in the order of their keys, whole numbers, then of `tie`. Key and place are packed into one double
 * and sorted as plain numbers, and `tie` is asked about equal keys only: several times faster than a comparator.
 */
export function orderOf(keys: ArrayLike<number>, tie: (a: number, b: number) => number): Int32Array {
  const count = keys.length;
  const { least, most } = extentOf(keys);
  if ((most - least + 1) * count >= EXACT) return comparedOrder(keys, tie);
  const packed = new Float64Array(count);
  for (let place = 0; place < count; place++) packed[place] = (keys[place]! - least) * count + place;
  packed.sort();
  const order = new Int32Array(count);
  for (let rank = 0; rank < count; rank++) {
    const value = packed[rank]!;
    order[rank] = value - Math.floor(value / count) * count;
  }
  settleTies(order, keys, tie);
  return order;
}

function settleTies(order: Int32Array, keys: ArrayLike<number>, tie: (a: number, b: number) => number): void {
  let from = 0;
  for (let rank = 1; rank <= order.length; rank++) {
    if (rank < order.length && keys[order[rank]!] === keys[order[from]!]) continue;
    if (rank - from > SHORT) order.subarray(from, rank).sort(tie);
    else if (rank - from > 1) insertionSort(order, from, rank, tie);
    from = rank;
  }
}

/** Most ties are of two or three: a view and a call of `sort` would cost more than the sorting. */
function insertionSort(
  order: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let next = from + 1; next < to; next++) {
    const place = order[next]!;
    let hole = next;
    for (; hole > from && compare(order[hole - 1]!, place) > 0; hole--) order[hole] = order[hole - 1]!;
    order[hole] = place;
  }
}

/** Where keys are too far apart to be packed, as no real plan's are. */
function comparedOrder(keys: ArrayLike<number>, tie: (a: number, b: number) => number): Int32Array {
  return Int32Array.from(keys, (_, place) => place).sort((a, b) => keys[a]! - keys[b]! || tie(a, b));
}

function extentOf(keys: ArrayLike<number>): { least: number; most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return { least, most };
}

/** The first number from…to − 1 that is not before, where those before come first; `to` where all are. */
export function partition(from: number, to: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
