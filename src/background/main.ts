import { watchCommands } from '../platform/commands.ts';
import { watchMenu } from '../platform/context-menu.ts';
import { watchInstall, watchStart } from '../platform/lifecycle.ts';
import { answerRequests } from '../platform/messaging.ts';
import { openWelcome } from '../platform/own-pages.ts';
import { injectReader } from '../platform/reader-script.ts';
import { refreshInForce, watchSettings, watchSources } from '../platform/settings-store.ts';
import { syncSettings, watchOtherDevices } from '../platform/settings-sync.ts';
import { watchAccess } from '../platform/site-access.ts';
import { addRule } from './add-rule.ts';
import { answerAnalysis } from './answer-analysis.ts';
import { changeSettings } from './change-settings.ts';
import { citeSelection } from './cite-selection.ts';
import { cleanTab, followAccess } from './clean-tab.ts';
import { fontFiles } from './font-files.ts';
import { pick } from './pick.ts';
import { keepPlace, placeOf } from './places.ts';
import { openReaderWhenLoaded, readLink } from './read-link.ts';
import { register } from './register.ts';
import { runCommand } from './run-command.ts';
import { showHiddenCount } from './show-hidden-count.ts';
import { switchSite } from './switch-site.ts';
import { syncSoon } from './sync-soon.ts';
import { toggleReader } from './toggle-reader.ts';

// Every listener is registered here, synchronously: the background may be stopped at any moment, and is started again for the next event.
answerRequests({
  addRule,
  analyse: answerAnalysis,
  changeSettings,
  switchSite,
  cleanTab,
  pick,
  toggleReader,
  fontFiles,
  placeOf,
  keepPlace,
  hiddenCount: showHiddenCount,
});
watchMenu({
  readThisPage: ({ tabId }) => void injectReader(tabId),
  readLinkedPage: ({ link, tabId }) => void (link && readLink(link, tabId)),
  citeSelection: ({ tabId, url, selection }) => void (url && selection && citeSelection(tabId, url, selection)),
  hideSomething: (click) => void pick(click),
});
watchCommands(runCommand);
openReaderWhenLoaded();
watchInstall(openWelcome);
watchStart(() => {
  const written = refreshInForce().catch(() => undefined);
  void written.then(() => register()).then(syncSettings);
});
watchSettings(() => {
  void register();
  syncSoon();
});
watchOtherDevices(syncSoon);
watchSources(refreshInForce);
watchAccess((added) => void followAccess(added));
void register(true);
