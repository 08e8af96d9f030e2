import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { messageClassificationCard } from "../../real-world/generated/message-classification/card.ts";

/** The 150 problems of `message-classification-work`, each as two exam questions. */
export const messageClassificationExam = bundledSuite(messageClassificationCard, "benchmark");
