/** A browser and a spreadsheet start here: what takes a moment on a quiet machine takes longer on a busy one. */
jest.setTimeout(120_000);
