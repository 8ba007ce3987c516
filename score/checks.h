// Every check, and the rules that it may find broken: what the table in checks.cc is made of.
//
// Each appends its findings, reads nothing but its arguments and is thread safe (see check.h). What
// it looks at, and what it leaves alone, stands in the file of its name and in docs/RULES.md.
#ifndef TAIYAKU_SCORE_CHECKS_H_
#define TAIYAKU_SCORE_CHECKS_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Numbers, units, currencies, dates and times that the translation changed, dropped or added: one
/// finding per match of facts that is not equal and sure enough to be worth showing.
void check_facts(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> fact_rules();

/// Another name in the matching place, or none.
void check_names(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> name_rules();

/// Yes turned into no, or the reverse.
void check_polarity(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> polarity_rules();

/// The opposite word: rise rendered by 減少, before by 後.
void check_antonym(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> antonym_rules();

/// A question that became a statement, or the reverse.
void check_question(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> question_rules();

/// What one side says and the other does not: sentences, clauses, whole paragraphs.
void check_coverage(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> coverage_rules();

/// Words of the source language left standing in the translation.
void check_untranslated(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> untranslated_rules();

/// What the source says in brackets and the translation not at all: only where the translation has
/// no brackets, dashes or quotation marks that could hold it, and hardly a word of it has a
/// counterpart.
void check_parenthesis(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> parenthesis_rules();

/// Chinese that a language model left in a Japanese translation; at most one finding a token.
/// Characters that the source has as well are a name's.
void check_chinese(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> chinese_rules();

/// Model numbers and codes (A320, HER2) of which the translation has another with the same letters.
void check_codes(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> code_rules();

/// Words said twice in a row, or a long stretch again later, where the source says them once.
void check_repetition(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> repetition_rules();

/// Brackets that open and never close, or the reverse, within one passage.
void check_brackets(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> bracket_rules();

/// Slips of English typing: they change no fact, but they come with careless translations.
void check_typography(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> typography_rules();

/// Garbled text: what no writer of the target language would write, whatever the source says.
void check_fluency(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> fluency_rules();

/// English that no writer would have put together, by the trigram model of the lexicon. Looks at an
/// English target only; finds nothing when the lexicon has no model.
void check_word_salad(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> word_salad_rules();

/// Who did what to whom: subjects and objects that have changed places (argument_order.h), and at
/// most one finding of two names that have (name_company.h).
void check_roles(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> role_rules();

/// Harsh language that a translation softens, loses or adds; one finding a bead and direction.
void check_tone(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> tone_rules();

/// A translation that breaks off in the middle of a sentence: the source's last one is finished,
/// the target's is not.
void check_truncated(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> truncated_rules();

/// Who said it, or what was said, where the source quotes: quotations.h.
void check_quotation(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> quotation_rules();

/// What "only" belongs to where it meets a negation: だけでなく, だけは…ない, "not only".
void check_only(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> only_rules();

/// Whose thought it is: Japanese leaves the person out but tells it by the form of the verb.
void check_person(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> person_rules();

/// What begins with because, although, unless or without, where the translation says nothing of it.
void check_connective(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> connective_rules();

/// Must, must not and need not.
void check_modality(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> modality_rules();

/// Offices: deputies, acting and former holders, ministers.
void check_titles(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> title_rules();

/// Idioms (idioms.h) that a translation takes literally.
void check_idiom(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> idiom_rules();

/// What a chat model says beside its translation, or in place of one, where the source says nothing
/// of the kind (reply_patterns.h), and readings in Latin letters (romaji_glosses.h).
void check_reply(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> reply_rules();

/// Addresses, handles, placeholders and tags, which every translation keeps as they are.
void check_verbatim(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> verbatim_rules();

/// Terminology: what the user's glossary asks for.
void check_terms(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> term_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECKS_H_
