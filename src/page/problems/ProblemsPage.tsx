import type { Problem } from '../../digest/problem.ts';
import { problemWords } from '../../words/problems.ts';

interface Props {
  readonly problems: readonly Problem[];
}

/** What the reader sees in place of the dashboard when the digest is wrong: every problem, and what would be right. */
export function ProblemsPage({ problems }: Props) {
  return (
    <main className="page problems">
      <h1>{problemWords.heading}</h1>
      <p className="standfirst">{problemWords.found(problems.length)}</p>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.reason}`}>
            <p className="stated">{problem.reason}</p>
            <p>{problem.remedy}</p>
            <p className="where">
              {problemWords.at} <code>{problem.path}</code>
            </p>
          </li>
        ))}
      </ol>
      <p className="where">
        {problemWords.toCheck} <code>{problemWords.command}</code>
      </p>
    </main>
  );
}
