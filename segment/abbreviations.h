// What a full stop after an English abbreviation can mean.
#ifndef TAIYAKU_SEGMENT_ABBREVIATIONS_H_
#define TAIYAKU_SEGMENT_ABBREVIATIONS_H_

#include <cstdint>
#include <string_view>

namespace taiyaku {

enum class Abbreviation : std::uint8_t {
  kNone,      ///< not an abbreviation: the stop ends the sentence
  kNever,     ///< something must follow (Mr., e.g., vs.): the stop never ends a sentence
  kNumbered,  ///< a number follows (No. 10, p. 55); otherwise an ordinary word (No. She left.)
  kMaybe,     ///< may end a sentence: decided by the next word (Inc., Jan., etc.)
  kInitials,  ///< letters with stops (U.S., D.C., J. K.): as kMaybe
  kTime,      ///< a.m., p.m.: as kMaybe, but a capital nearly always begins a sentence
};

/// `word` is what stands before the stop, without it ("Mr", "U.S", "p.m").
Abbreviation abbreviation_of(std::string_view word);

/// Whether a number behind the abbreviation belongs to it: No. 10, ch. 4, Jan. 5.
bool takes_number(std::string_view word);

/// Words that begin sentences and are seldom part of a name (The, He, However, Millions).
bool is_sentence_starter(std::string_view word);

/// Prepositions, with or without a capital: At, by, on …
bool is_preposition(std::string_view word);

/// Past and present forms of verbs of saying: said, asks, shouted …
bool is_reporting_verb(std::string_view word);

/// Names that carry an exclamation or question mark of their own, without it (Yahoo, Jeopardy).
bool is_exclaiming_name(std::string_view word);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ABBREVIATIONS_H_
