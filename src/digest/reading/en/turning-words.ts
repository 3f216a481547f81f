import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `ca well just only merely mere barely hardly scarcely exactly precisely slightly somewhat easily
    comfortably considerably significantly substantially far much fully little several many few allegedly
    reportedly supposedly purportedly apparently alleged reported supposed minus plus negative without half
    double twice triple thrice minimum maximum sub |"shy of" |"as little as" |"at the most" |"anything but"
    |"all but" |"a third of" |"a quarter of" |"half of" |"part of" |"a fraction of" |"something like"
    |"as good as"`,
  trailing: `odd plus |"or so"|"or thereabouts"|"or more"|"or over"|"or above"|"or fewer"|"or less"|"or under"|"or below"
    |"at least"|"at the least"|"at the very least"|"at most"|"at the most"|"give or take"|"more or less"|"if not more"|"if that"|"at best"
    |"at worst"|"and counting"|"or not"`,
  negations: `not no never neither nor none cannot denied denies deny denying disputed disputes doubts doubted
    falsely wrongly untrue false`,
  articles: `the a an another further additional total of its their his her those these all`,
  helpers: `have has had been be being is are was were will would can could do does did in for to by at with from that yet
    still longer said`,
  stops: `and but or who whom whose which when where while how whether if because after before since until although though`,
  joints: 'to or',
  between: 'between',
  and: 'and',
  scales: 'hundred thousand million billion trillion dozen percent m bn k',
};
