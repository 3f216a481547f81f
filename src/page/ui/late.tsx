import { type ComponentType, useEffect, useState } from 'react';
import { LoadingPart } from './LoadingPart.tsx';
import { LostPart } from './LostPart.tsx';
import { importPart, loadPart } from './load-part.ts';

/**
 * A component whose file is fetched when it is first shown. Its place says that it is on its way, and where it
 * was lost, that and what to do; nothing around it is touched.
 *
 * @param name What is missing without it: "The embed code".
 * @param load Imports the file, and does nothing else.
 */
export function late<Props extends object, File>(
  name: string,
  load: () => Promise<File>,
  pick: (file: File) => ComponentType<Props>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [state, setState] = useState<'asked' | 'lost' | 'there'>(Part === null ? 'asked' : 'there');
    useEffect(() => {
      if (state !== 'asked') return;
      let wanted = true;
      loadPart(() => importPart(load)).then(
        (file) => {
          Part = pick(file);
          if (wanted) setState('there');
        },
        () => wanted && setState('lost'),
      );
      return () => {
        wanted = false;
      };
    }, [state]);
    if (Part !== null) return <Part {...props} />;
    if (state === 'lost') return <LostPart name={name} onTryAgain={() => setState('asked')} />;
    return <LoadingPart />;
  };
}
