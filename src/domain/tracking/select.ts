/** Whether something is true of a measure. */
export type MeasureTest = (measure: number) => boolean;

/** Room to gather measures before their number is known, used again and again: a list made too long each time is costly to throw away. */
let room = new Int32Array(0);

const roomFor = (most: number): Int32Array => {
  if (room.length < most) room = new Int32Array(most);
  return room;
};

/** The measures of a list of which something is true. A plain loop: the built-in filter of typed arrays is ten times slower. */
export const select = (measures: Int32Array, isTrue: MeasureTest): Int32Array => {
  const found = roomFor(measures.length);
  let count = 0;
  for (let place = 0; place < measures.length; place += 1) {
    const measure = measures[place] ?? 0;
    if (!isTrue(measure)) continue;
    found[count] = measure;
    count += 1;
  }
  return found.slice(0, count);
};

/** The measures, of so many, of which something is true. The test gathers no measures itself. */
export const selectAll = (total: number, isTrue: MeasureTest): Int32Array => {
  const found = roomFor(total);
  let count = 0;
  for (let measure = 0; measure < total; measure += 1) {
    if (!isTrue(measure)) continue;
    found[count] = measure;
    count += 1;
  }
  return found.slice(0, count);
};
