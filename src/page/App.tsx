import { deadlinesOf } from '../digest/deadlines.ts';
import { EmbedMenu } from '../pictures/embed/EmbedMenu.tsx';
import { OpenSavedImage } from '../pictures/export/OpenSavedImage.tsx';
import { SaveButton } from '../pictures/export/SaveButton.tsx';
import { TakeAway } from '../pictures/take-away/TakeAway.tsx';
import { chartWords } from '../words/charts.ts';
import { partWords } from '../words/parts.ts';
import { ActorsPanel } from './actors/ActorsPanel.tsx';
import { SelectionBar } from './actors/SelectionBar.tsx';
import { ChartPanel } from './charts/ChartPanel.tsx';
import { DeadlinePanel } from './deadline/DeadlinePanel.tsx';
import { AlsoCounted } from './figures/AlsoCounted.tsx';
import { LeadingFigures } from './figures/LeadingFigures.tsx';
import { AddressNotes } from './masthead/AddressNotes.tsx';
import { Colophon } from './masthead/Colophon.tsx';
import { Masthead } from './masthead/Masthead.tsx';
import { SkipLinks } from './masthead/SkipLinks.tsx';
import { Summary } from './masthead/Summary.tsx';
import { OwnCopyPanel } from './own-copy/OwnCopyPanel.tsx';
import { OwnCopyVerdicts } from './own-copy/OwnCopyVerdicts.tsx';
import { IssuesPanel } from './positions/IssuesPanel.tsx';
import { PositionsPanel } from './positions/PositionsPanel.tsx';
import { Endnotes } from './receipts/Endnotes.tsx';
import { ReceiptDock } from './receipts/ReceiptDock.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { LanguagesContext, languagesOf } from './ui/Told.tsx';
import type { Page } from './view/page.ts';
import { PageContext } from './view/page-context.ts';

interface Props {
  readonly page: Page;
}

/** The dashboard, each of its words in its own language. */
export function App({ page }: Props) {
  return (
    <LanguagesContext value={languagesOf(page.digest)}>
      <Dashboard page={page} />
    </LanguagesContext>
  );
}

/** From the top. */
function Dashboard({ page }: Props) {
  const { charts } = page.digest;
  const [deadline, ...others] = deadlinesOf(page.digest);
  return (
    <PageContext value={page}>
      <SkipLinks />
      <div className="page">
        <AddressNotes />
        {/* Without a part between it and its sections: a reader mode would take that part for the whole. */}
        <main className={storyClass(deadline !== undefined, page.digest.actors.length > 0)}>
          <Masthead />
          {deadline ? (
            <PanelBoundary name={partWords.names.deadline}>
              <DeadlinePanel deadline={deadline} others={others} />
            </PanelBoundary>
          ) : null}
          <PanelBoundary name={partWords.names.leading}>
            <LeadingFigures />
          </PanelBoundary>
          <Summary />
          {charts.length > 0 ? (
            <section className="panel charts" aria-labelledby="charts-heading" id="charts">
              <h2 id="charts-heading" className="unseen">
                {chartWords.heading}
              </h2>
              {charts.map((chart) => (
                <PanelBoundary key={chart.id} name={partWords.names.chart(chart.title)}>
                  <ChartPanel
                    chart={chart}
                    menu={
                      <>
                        <SaveButton chart={chart} />
                        <EmbedMenu chart={chart} />
                      </>
                    }
                  />
                </PanelBoundary>
              ))}
            </section>
          ) : null}
          <PanelBoundary name={partWords.names.others}>
            <AlsoCounted />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.people}>
            <ActorsPanel />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.positions}>
            <PositionsPanel />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.issues}>
            <IssuesPanel />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.takeAway}>
            <TakeAway />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.ownCopy}>
            <OwnCopyPanel />
          </PanelBoundary>
          <PanelBoundary name={partWords.names.receipts}>
            <Endnotes />
          </PanelBoundary>
        </main>
        {charts.length > 0 && <OpenSavedImage />}
        <Colophon />
      </div>
      {/* Out of the page, whose room decides how it is set: what is fixed in it would stand at its end in some browsers. */}
      <div className="foot">
        <PanelBoundary name={partWords.names.selection}>
          <SelectionBar />
        </PanelBoundary>
      </div>
      <ReceiptDock inOwnCopy={(key) => <OwnCopyVerdicts statement={key} />} />
    </PageContext>
  );
}

/** The page is set by what stands in it: a column that nothing stands in is none. */
function storyClass(hasDeadline: boolean, hasActors: boolean): string {
  return `story${hasDeadline ? ' with-deadline' : ''}${hasActors ? '' : ' without-actors'}`;
}
