export { validateItems } from "demarche/dist/src/validate.js";
