export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
