import { checkTypes } from "./lib/checkTypes.mjs";

checkTypes();
