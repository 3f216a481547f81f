import { ActorsPanel } from './actors/ActorsPanel.tsx';
import { SelectionBar } from './actors/SelectionBar.tsx';
import { ChartPanel } from './charts/ChartPanel.tsx';
import { DeadlinePanel } from './deadline/DeadlinePanel.tsx';
import { EmbedMenu } from './embed/EmbedMenu.tsx';
import { OpenSavedImage } from './export/OpenSavedImage.tsx';
import { SaveButton } from './export/SaveButton.tsx';
import { KeyFigures } from './figures/KeyFigures.tsx';
import { AddressNotes } from './masthead/AddressNotes.tsx';
import { Colophon } from './masthead/Colophon.tsx';
import { Masthead } from './masthead/Masthead.tsx';
import { OwnCopyPanel } from './own-copy/OwnCopyPanel.tsx';
import { OwnCopyVerdicts } from './own-copy/OwnCopyVerdicts.tsx';
import { IssuesPanel } from './positions/IssuesPanel.tsx';
import { PositionsPanel } from './positions/PositionsPanel.tsx';
import { Endnotes } from './receipts/Endnotes.tsx';
import { ReceiptDock } from './receipts/ReceiptDock.tsx';
import { AsBuilt } from './ui/AsBuilt.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import type { Page } from './view/page.ts';
import { PageContext } from './view/page-context.ts';

interface Props {
  readonly page: Page;
}

/** The dashboard, from the top. */
export function App({ page }: Props) {
  const { deadline, charts } = page.digest;
  return (
    <PageContext value={page}>
      <a className="skip" href="#actors">
        Skip to the actors
      </a>
      <div className="page">
        <AsBuilt>
          <Masthead />
        </AsBuilt>
        <AddressNotes />
        <main className="story">
          <div className="lead">
            {deadline ? (
              <PanelBoundary name="The deadline">
                <DeadlinePanel deadline={deadline} />
              </PanelBoundary>
            ) : null}
            <PanelBoundary name="The selection">
              <SelectionBar />
            </PanelBoundary>
            <PanelBoundary name="The key figures">
              <AsBuilt>
                <KeyFigures />
              </AsBuilt>
            </PanelBoundary>
            <section className="panel" aria-labelledby="charts-heading">
              <h2 id="charts-heading">Charts</h2>
              {charts.map((chart) => (
                <PanelBoundary key={chart.id} name={`The chart “${chart.title}”`}>
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
          </div>
          <PanelBoundary name="The list of actors">
            <ActorsPanel />
          </PanelBoundary>
          <div className="rest">
            <PanelBoundary name="The positions">
              <AsBuilt>
                <PositionsPanel />
              </AsBuilt>
            </PanelBoundary>
            <PanelBoundary name="The sticking points">
              <AsBuilt>
                <IssuesPanel />
              </AsBuilt>
            </PanelBoundary>
            <PanelBoundary name="The check with your own copy">
              <OwnCopyPanel />
            </PanelBoundary>
            <PanelBoundary name="The receipts">
              <AsBuilt>
                <Endnotes />
              </AsBuilt>
            </PanelBoundary>
          </div>
        </main>
        <OpenSavedImage />
        <AsBuilt>
          <Colophon />
        </AsBuilt>
      </div>
      <ReceiptDock inOwnCopy={(key) => <OwnCopyVerdicts statement={key} />} />
    </PageContext>
  );
}
