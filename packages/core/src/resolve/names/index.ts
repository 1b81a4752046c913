export { remembering } from "../../model/remember.ts";
export { editDistance } from "./edit-distance.ts";
export { foldName } from "./fold-name.ts";
export { sameGivenName } from "./given-names.ts";
export { NameIndex } from "./name-index.ts";
export { type Romanisation, romanise } from "./romanise.ts";
export { soundKeys } from "./sound-keys.ts";
