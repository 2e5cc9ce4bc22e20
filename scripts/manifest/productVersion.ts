import { version } from "../../package.json";

/** The version of the product: three numbers, written in package.json only. */
export const productVersion: string = version;
