// A stored result: what `check` and `audit` write as JSON Lines and `report` reads back. Every
// writer works on these values, so a fresh report and a stored one give the same bytes.
//
// Plain values: they own their text, copy freely, and hold nothing of the models that made them.
#ifndef TAIYAKU_IO_RESULT_H_
#define TAIYAKU_IO_RESULT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "io/pair_reader.h"
#include "score/checker.h"
#include "score/summary.h"

namespace taiyaku {

/// Settings that a result depends on, by name, in the order given.
using Settings = std::vector<std::pair<std::string, std::string>>;

/// What was checked: one text with both languages, two texts, or records of a bitext.
enum class ResultKind : std::uint8_t { kArticle, kFiles, kPairs };

/// The `run` record.
struct ResultRun {
  std::string version;
  Settings settings;
  ResultKind kind = ResultKind::kPairs;
  std::vector<std::string> paths;  ///< of the inputs: two for kFiles; empty when not known
};

/// A place in the file as people count: both 1-based, columns in code points. line 0: not known.
struct ResultPlace {
  std::size_t line = 0;
  std::size_t column = 0;
};

/// Words of one side.
struct ResultWords {
  Span span;                   ///< bytes of the file; of the record's own field in a bitext
  std::string text;            ///< as it reads, without markup; empty where something is missing
  ResultPlace begin;           ///< where the span begins in the file (articles and files only)
  ResultPlace end;             ///< one past its last character
  std::optional<Span> within;  ///< bytes of the pair's text; none when they stand elsewhere
};

/// A passage that is shown whole: one side of a pair.
struct ResultPassage {
  ResultWords words;
  Language language = Language::kUnknown;
  Role role = Role::kParagraph;
};

/// Sentences that belong together, as bytes of the file and of the pair's texts.
struct ResultBead {
  std::vector<Span> source, target;
  std::vector<Span> source_within, target_within;
  double probability = 0;
};

struct ResultFinding {
  std::string rule, type, detail;  ///< see Rule
  Severity severity = Severity::kMajor;
  double confidence = 0;
  std::string message;
  std::string suggestion;  ///< empty when not sure
  ResultWords source, target;
  bool known = false;  ///< in the baseline: shown, but no reason to fail
};

struct ResultFact {
  ResultWords words;
  std::string kind, value, unit;  ///< see Fact
  bool approximate = false;
};

/// A row of the ledger of facts.
struct ResultFactMatch {
  FactMatch::Outcome outcome = FactMatch::Outcome::kEqual;
  double confidence = 0;
  std::optional<ResultFact> source, target;
};

/// The `pair` record.
struct ResultPair {
  std::string id;        ///< JSON text: "\"a-1\"", "17"
  std::string path;      ///< of the file it stands in; empty: the run's
  std::size_t line = 0;  ///< 1-based line of the input that a record of a bitext begins on; else 0
  UnitPlace place;       ///< in a TMX or XLIFF file
  ResultPassage source, target;
  double risk = 0;
  Verdict verdict = Verdict::kPass;
  std::vector<ResultBead> beads;
  std::vector<ResultFinding> findings;
  std::vector<ResultFactMatch> facts;
};

/// The `unpaired` record: a paragraph with no counterpart.
struct ResultUnpaired {
  bool is_source = true;
  ResultPassage passage;
  std::vector<ResultFinding> findings;
};

/// All of a report as values.
struct Results {
  std::vector<ResultPair> pairs;
  std::vector<ResultUnpaired> unpaired;
};

/// `id` is the JSON text of a record's; empty: an article or two files, whose pairs are numbered
/// from 1 and whose words are given places in their file. `line` and `place` as in ResultPair.
Results results_of(const Report& report, const std::string& id = "", std::size_t line = 0,
                   const UnitPlace& place = {});

/// Adds to the counts.
void count(const ResultPair& pair, Summary& summary);
void count(const ResultUnpaired& paragraph, Summary& summary);

/// Bytes of `text` that `within` covers, moved to lie inside it and on character boundaries:
/// records may come from anywhere.
Span clamped(Span within, std::string_view text);

std::string_view to_string(FactMatch::Outcome outcome);  ///< "equal", "changed", "missing", "added"
std::string_view to_string(ResultKind kind);             ///< "article", "files", "pairs"

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RESULT_H_
