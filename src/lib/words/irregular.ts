/** Words whose forms differ in more than their endings, the first of each line the plain one. */
export const irregular: readonly (readonly string[])[] = (
  'take took taken,choose chose chosen choice,hold held,run ran,make made,pay paid,lead led,give gave given,go went gone,' +
  'know knew known,write wrote written,find found,leave left,lose lost,meet met,keep kept,build built,spend spent,' +
  'fall fell fallen,grow grew grown,begin began begun,bring brought,feel felt,get got,understand understood,see saw seen,' +
  'become became,come came,send sent,teach taught,set setting,break broke broken,rise rose risen,drive drove driven,' +
  'speak spoke spoken,buy bought,sell sold,win won,draw drew drawn,show showed shown,child children,man men,woman women'
)
  .split(',')
  .map((line) => line.split(' '));

/** The other forms of a word, none where they differ in their endings alone. */
export const otherForms = (word: string): readonly string[] =>
  (irregular.find((forms) => forms.includes(word)) ?? []).filter((form) => form !== word);
