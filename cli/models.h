// The models that a command needs, opened once and shared.
#ifndef TAIYAKU_CLI_MODELS_H_
#define TAIYAKU_CLI_MODELS_H_

#include "cli/options.h"
#include "lexicon/lexicon.h"
#include "segment/segmenter.h"

namespace taiyaku::cli {

struct Models {
  Lexicon lexicon;
  SegmentModel segment;

  /// From --lexicon and --mecab-dict. @throws Error when either cannot be opened.
  explicit Models(const CommandLine& line)
      : lexicon(lexicon_path(line)), segment(segment_options(line), &lexicon) {}

  static std::string lexicon_path(const CommandLine& line) {
    return line.has("lexicon") ? line.text("lexicon") : default_lexicon_path();
  }
  static SegmentOptions segment_options(const CommandLine& line) {
    SegmentOptions options;
    if (line.has("mecab-dict")) options.mecab_dictionary = line.text("mecab-dict");
    return options;
  }
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_MODELS_H_
