import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As customers, vendors and other departments see a failure. */
export const customerTickets = logTemplates({
  "vendor-case": (page) =>
    rows(
      `Case opened with ${page.supplier.name} support by ${page.client.name}`,
      `Severity: ${page.integer({ from: 2, to: 4 })}`,
      blank,
      sentences(
        `Dear support team, we run your product with its modules on our own hardware.`,
        `Transaction ${page.request} was refused to our client.`,
        `The modules wrote:`,
      ),
      page.events({
        fault: ({ service, request, fault }) =>
          `Module ${service}: transaction ${request} refused; internal condition: ${fault}.`,
        passed: ({ service, request, callee }) =>
          `Module ${service}: transaction ${request} refused; refusal inherited from module ${callee}.`,
        recovered: ({ service, request, fault }) =>
          `Module ${service}: transaction ${request} accepted upon repetition; internal condition before: ${fault}.`,
      }),
      page.noise(() => `Licence ${page.reference("LIC")}, valid until ${page.day(200, "long")}.`),
      `Kindly name the module for which we shall install your patch.`,
      `${page.buyer.full}`,
    ),
  "ward-tablet": (page) =>
    rows(
      `Location: ward ${page.integer({ from: 2, to: 14 })}, tablet on the trolley`,
      `Reported by: nurse ${page.buyer.last}`,
      `Text: It says "could not save, tell IT this: ${page.request}". I can't do my round like this.`,
      `IT (${page.seller.first}): had a look,`,
      page.events({
        fault: ({ service, request, fault }) =>
          `  ${service} would not save ${request}, all by itself, reads ${fault}`,
        passed: ({ service, request, callee }) =>
          `  ${service} would not save ${request}, waiting on ${callee} which would not`,
        recovered: ({ service, request, fault }) =>
          `  ${service} did save ${request}, though not straight away, reads ${fault}, worked when repeated`,
      }),
      page.noise(() => `  battery of the tablet: ${page.integer({ from: 15, to: 95 })}, not the cause`),
      `IT (${page.colleague.first}): and which one do we restart for the nurse?`,
    ),
  "credit-note": (page) =>
    rows(
      `Department: finance`,
      `Subject: service credit for ${page.client.name}`,
      `They lost one transaction (${page.request}) and are owed a credit. We charge it to the cost centre of the service that caused the loss, not to those that merely suffered. Operations have supplied:`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock}, cost centre "${service}", ${request} lost, cause inside, "${fault}"`,
        passed: ({ clock, service, request, callee }) =>
          `${clock}, cost centre "${service}", ${request} lost, cause inside "${callee}" or deeper`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock}, cost centre "${service}", ${request} not lost, repeated with success, "${fault}"`,
      }),
      page.noise(() => `Our file ${page.reference("CN")}`),
      `To be charged: cost centre "          "`,
    ),
  "driver-scanner": (page) =>
    rows(
      `DRIVER APP FEEDBACK ⭐☆☆☆☆`,
      `scanner beeps red on parcel ${page.request} and i stand here in the rain`,
      `--- internal below this line ---`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} [${service}] ${request} not booked. Fault sits here. ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} [${service}] ${request} not booked. Fault sits behind ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} [${service}] ${request} booked on the repeat. Fault sat here. ${fault}`,
      }),
      page.noise(
        () =>
          `app ${page.integer({ from: 2, to: 9 })}.${page.integer({ from: 10, to: 40 })}, van heater broken`,
      ),
      `fault for the red beep sits in:`,
    ),
  "exam-portal": (page) =>
    rows(
      `From the registrar's office`,
      sentences(
        `A student could not hand in her thesis on time and encloses the slip no. ${page.request} as proof that it was our machinery.`,
        `The board will accept that if we can name the part.`,
        `The computing centre sent this list which I do not understand.`,
      ),
      page.events({
        fault: ({ service, request, fault }) =>
          `(slip ${request}) part ${service} went on strike for reasons of its own: ${fault}`,
        passed: ({ service, request, callee }) =>
          `(slip ${request}) part ${service} went on strike in sympathy with ${callee}`,
        recovered: ({ service, request, fault }) =>
          `(slip ${request}) part ${service} went on strike, ${fault}, was asked a second time and returned to work`,
      }),
      page.noise(
        () => `She came to room ${page.integer({ from: 101, to: 420 })} at ${page.time()}, in tears.`,
      ),
      `Which part do I write into the minutes? ${page.colleague.full}, registrar`,
    ),
  "voicemail-to-ticket": (page) =>
    rows(
      `Voicemail ➜ ticket, ${page.integer({ from: 40, to: 200 })} seconds, confidence medium`,
      sentences(
        `Yeah hi this is ${page.buyer.first} from operations, so about ${page.request},`,
        page
          .events({
            fault: ({ service, request, fault }) =>
              `then ${service} tells me they broke ${request} with their own hands, something like ${fault},`,
            passed: ({ service, request, callee }) =>
              `then ${service} tells me ${request} broke on them because ${callee} had broken it,`,
            recovered: ({ service, request, fault }) =>
              `then ${service} tells me they nearly broke ${request}, something like ${fault}, but they gave it another shot and it went through,`,
          })
          .join(" "),
        page.noise(() => `hang on, a lorry, okay, I am at gate ${page.integer({ from: 2, to: 30 })},`),
        `so for the form, who has broken ${page.request} in the first place, you tell me, thanks bye`,
      ),
    ),
  "on-call-allowance": (page) =>
    rows(
      `CALL-OUT CLAIM`,
      `Engineer: ${page.seller.full}`,
      `Called out for: ${page.request}`,
      page.noise(() => `Duration: ${page.integer({ from: 25, to: 170 })} min`),
      `What I found, in the order in which it occurred:`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `${number}) ${request} went down in ${service}, ${service} itself being why (screen: ${fault})`,
        passed: ({ number, service, request, callee }) =>
          `${number}) ${request} went down in ${service}, ${callee} being why`,
        recovered: ({ number, service, request, fault }) =>
          `${number}) ${request} got through ${service} after one false start (screen: ${fault})`,
      }),
      `Claims are paid by the team whose service made the call-out necessary. Paying team (HR fills in):`,
    ),
  "short-and-rude": (page) =>
    rows(
      `${page.request} AGAIN. whose mess is it. no essays`,
      page.events({
        fault: ({ service, request, fault }) => `${request}: ${service} messed up (${fault})`,
        passed: ({ service, request, callee }) => `${request}: ${service} got messed up by ${callee}`,
        recovered: ({ service, request, fault }) =>
          `${request}: ${service} tidied up after itself, 2nd pass ok (${fault})`,
      }),
      page.noise(() => `-- sent from the car, ext ${page.integer({ from: 200, to: 899 })}`),
    ),
});
