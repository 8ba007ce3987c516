// What `check` reads, and the checking of it, for commands that want its reports.
#ifndef TAIYAKU_CLI_CHECK_RUN_H_
#define TAIYAKU_CLI_CHECK_RUN_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/models.h"
#include "io/pair_reader.h"
#include "io/result.h"
#include "score/checker.h"

namespace taiyaku::cli {

/// One run over the files of a command line: a text, two texts, or the records of a bitext.
class CheckRun {
 public:
  /// Gets each report as it is made, with the id, line and place of its record (of a text: "", 0
  /// and nothing).
  using Take = std::function<void(Report& report, const std::string& id, std::size_t line,
                                  const UnitPlace& place)>;

  /// Opens the input, then the models, the glossary and what is suppressed. `line` must outlive it.
  /// @throws Error when one cannot be opened or the options contradict each other.
  explicit CheckRun(const CommandLine& line);

  ResultKind kind() const;
  const std::vector<std::string>& files() const { return files_; }

  /// Checks everything, once. Problems go to standard error as they come; returns how many.
  /// @throws Error when there is nothing to compare.
  std::size_t run(const Take& take);

 private:
  struct Texts {
    Input first;
    std::optional<Input> second;
  };

  void open(const CommandLine& line);
  Article read_article(Input input);
  void check_article(const Take& take);
  void check_two_files(const Take& take);
  void check_pairs(const Take& take);
  std::vector<PairRecord> next_records();
  void tell_problems();

  std::vector<std::string> files_;
  Language source_language_;
  Texts texts_;
  std::unique_ptr<PairReader> pairs_;  // null: texts_ are read
  std::vector<Problem> problems_;      // not told yet
  std::size_t problem_count_ = 0;
  std::optional<Problem> last_untold_;
  std::optional<Models> models_;
  std::optional<GlossaryIndex> glossary_;
  std::optional<RiskWeights> weights_;
  FindingFilter filter_;
  std::optional<Checker> checker_;
};

/// Adds the paragraphs that are too long to be prose: they are not compared, and silence would look
/// like a pass.
void add_unread(const std::string& path, const Document& document, std::vector<Problem>& problems);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_CHECK_RUN_H_
