import { stemmer } from 'stemmer';

/*
 * Everyday words that people use for each other when they ask something, whatever it is about: a careful list of common
 * ones, and no thesaurus. Words of a subject are for its book, as what readers ask.
 */
const senses = `
hard difficult tough challenging
easy simple
begin start
big large
small little
important significant matter main chief key
wrong error mistake incorrect slip
problem difficulty trouble issue obstacle barrier hindrance impediment
stop prevent hinder impede obstruct block hamper
help support assist aid
choose pick select
pay fund finance sponsor commission
money cash fund finance
show demonstrate prove
way method approach manner
reason cause why
result outcome effect consequence impact
change alter reform
goal aim objective purpose
agree consensus agreement accord
disagree disagreement differ conflict clash tension contradiction
difference distinction contrast
compare comparison versus against
part element component piece strand
kind type sort form
idea concept notion
success succeed successful effective
fail failure unsuccessful
old past history earlier
new recent latest
future prospect forecast prediction predict
happen become
example case instance
limit limitation constraint restriction weakness shortcoming
strength advantage benefit
group team
worker employee staff
boss manager head leader
talk speech language
paper article publication
writer author
reader student
book work
teacher lecturer instructor
picture image diagram drawing figure
rule regulation
law act legislation statute
number count amount
ask question enquire
answer reply response
measure measurement gauge assess
look see view
bring carry
make create build
let allow permit
need require requirement
keep retain maintain
end finish stop
remove abolish scrap
improve improvement better
worse deteriorate harm damage
freedom autonomy independence liberty
control power authority
cooperate collaborate partner
company firm business
charity voluntary
city town urban
poor deprived disadvantaged
job post role position
meeting workshop session
free open
site website webpage
collect gather
recommend recommendation suggest propose proposal
`;

const senseOf = new Map<string, string>();
for (const line of senses.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ').map((word) => stemmer(word));
  for (const word of [first, ...others]) if (!senseOf.has(word)) senseOf.set(word, first);
}

/** What stands for a word and for those that people use in its place: the stem of one of them. */
export function sense(key: string): string {
  const stem = stemmer(key);
  return senseOf.get(stem) ?? stem;
}
