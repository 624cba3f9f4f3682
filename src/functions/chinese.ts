import { functionsZh } from "../locale/functions.zh";
import { parametersZh } from "../locale/parameters.zh";
import type { Messages } from "./language";

/** Entry of `functions.zh.js`, loaded after `functions.js`: leaves the Chinese messages where the functions look. */
const messages: Messages = { language: "zh", sentences: functionsZh, parameters: parametersZh };
Object.assign(globalThis, { planboardChinese: messages });
