// The two files of a bitext: read, their languages found out, and turned into terms block by block.
#ifndef TAIYAKU_CLI_BITEXT_FILES_H_
#define TAIYAKU_CLI_BITEXT_FILES_H_

#include <string>
#include <vector>

#include "align/bitext_terms.h"
#include "cli/models.h"

namespace taiyaku::cli {

/// How the files are to be read.
struct BitextOptions {
  InputFormat format = InputFormat::kAuto;
  bool presegmented = false;
  bool lossy = false;
  Language source_language = Language::kUnknown;
  Language target_language = Language::kUnknown;

  explicit BitextOptions(const CommandLine& line);
};

/// Two documents and the view of them as a bitext; not to be moved, for the view's sake.
struct BitextFiles {
  /// `depth` of presegmented documents; tokens need twenty times the memory of the text.
  /// @throws Error when a file cannot be read, or both are in one language.
  BitextFiles(const std::string& source_path, const std::string& target_path,
              const BitextOptions& options, Depth depth, Segmenter& segmenter);
  BitextFiles(const BitextFiles&) = delete;
  BitextFiles& operator=(const BitextFiles&) = delete;

  Document source;
  Document target;
  Bitext bitext;
};

/// All that sentence alignment looks at. Documents without tokens are tokenised in blocks, as many
/// at a time as there are segmenters; the result does not depend on how many.
BitextTerms read_terms(const Lexicon& lexicon, const GlossaryIndex* glossary,
                       const BitextFiles& files, std::vector<Segmenter>& segmenters);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_BITEXT_FILES_H_
