/** What a file given by a person may weigh: bytes, bytes once unpacked, how many times larger, and parts. */
export const FILE_LIMITS = { bytes: 20_000_000, unpacked: 150_000_000, ratio: 200, parts: 2000 } as const;

/** No workbook of the preview comes near these; they only bound what is unpacked again. */
export const OWN_LIMITS = { bytes: 100_000_000, unpacked: 1_000_000_000, ratio: 2000, parts: 5000 } as const;

/** Cells of a whole file, and rows and columns of a sheet, that the preview takes. */
export const MOST_CELLS = 1_000_000;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 2000;

/** Cells of one rectangle that are opened one by one in a protected sheet of a file. */
export const MOST_UNLOCKED = 200_000;
