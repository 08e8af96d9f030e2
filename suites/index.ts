export { gsm8k } from "./benchmark/gsm8k/suite.ts";
export { orderArithmeticExam } from "./benchmark/order-arithmetic-exam/suite.ts";
export { orderExtractionExam } from "./benchmark/order-extraction-exam/suite.ts";
export { orderSchedulingExam } from "./benchmark/order-scheduling-exam/suite.ts";
export { orderArithmeticWork } from "./real-world/order-arithmetic-work/suite.ts";
export { orderExtractionWork } from "./real-world/order-extraction-work/suite.ts";
export { orderSchedulingWork } from "./real-world/order-scheduling-work/suite.ts";
export { tatQaArithmetic } from "./real-world/tat-qa-arithmetic/suite.ts";
