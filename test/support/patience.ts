/** The first test of a file loads its modules, and two files run at once: a busy machine is given time. */
jest.setTimeout(30_000);
