import type { Problem } from '../digest/problem.ts';
import { counted } from '../lib/prose.ts';

interface Props {
  readonly problems: readonly Problem[];
}

/** What the reader sees in place of the dashboard when the digest is wrong: every problem, and what would be right. */
export function ProblemsPage({ problems }: Props) {
  return (
    <main className="page problems">
      <h1>This digest cannot be shown</h1>
      <p className="standfirst">
        {counted(problems.length, 'problem')} found. No figure is shown until each is mended in the digest
        file: a number that may be wrong is worse than none.
      </p>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.reason}`}>
            <p className="stated">{problem.reason}</p>
            <p>{problem.remedy}</p>
            <p className="where">
              At <code>{problem.path}</code>
            </p>
          </li>
        ))}
      </ol>
      <p className="where">
        To check a digest before it is published: <code>npm run check-digest -- FILE</code>
      </p>
    </main>
  );
}
