import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { openRequests } from "../../src/taskpane/openRequests";
import type { PageId } from "../../src/taskpane/jobs";
import { PaneServicesProvider, type PaneServices } from "../../src/taskpane/services/PaneServices";
import { fakeServices } from "./fakes";

// Pages are found by role, which is slow in jsdom on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

// What Fluent asks of a browser and jsdom does not have.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView ??= () => undefined;

// Thousands of style rules make every look-up by role slow, and jsdom draws nothing: they go to a page of their own.
const elsewhere = document.implementation.createHTMLDocument();

/** The pane over fake services, opened on a page as the ribbon would. */
export async function renderPane(
  page: PageId = "home",
  services: Partial<PaneServices> = {},
  { language = "en" }: { readonly language?: "en" | "zh" } = {},
) {
  const requests = openRequests();
  const user = userEvent.setup({ delay: null });
  const view = render(
    <RendererProvider renderer={createDOMRenderer(elsewhere)}>
      <PaneServicesProvider value={fakeServices(services)}>
        <App language={language} dark={false} requests={requests} />
      </PaneServicesProvider>
    </RendererProvider>,
  );
  await act(async () => requests.ask(page));
  return { ...view, user, requests };
}
