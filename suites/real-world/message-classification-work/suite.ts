import { bundledSuite } from "../generated/bundled-suite.ts";
import { messageClassificationCard } from "../generated/message-classification/card.ts";

/** The 150 problems of `message-classification-exam`, each in every working form, problem by problem. */
export const messageClassificationWork = bundledSuite(messageClassificationCard, "counterpart");
