/** Gathers measures one by one into a list that is as long as it needs to be. */
export interface Gathering {
  readonly add: (measure: number) => void;
  readonly list: () => Int32Array;
}

/** Starts a list of at most so many measures. */
export const gather = (most: number): Gathering => {
  const measures = new Int32Array(most);
  let count = 0;
  return {
    add: (measure) => {
      measures[count] = measure;
      count += 1;
    },
    list: () => measures.subarray(0, count),
  };
};
