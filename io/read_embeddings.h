// Sentence vectors from a file: vecalign's way (a matrix and the text of each row), or a row a
// sentence.
#ifndef TAIYAKU_IO_READ_EMBEDDINGS_H_
#define TAIYAKU_IO_READ_EMBEDDINGS_H_

#include <string>

#include "align/bitext.h"
#include "align/embeddings.h"

namespace taiyaku {

/// Where the vectors of one side come from.
struct EmbeddingFiles {
  /// A matrix of rows: NumPy's .npy (versions 1 to 3, little-endian float32 or float16, C order) or
  /// float32 with nothing around it. `-` is standard input.
  std::string matrix;
  /// The text of each row, a line each: single sentences, and runs of them joined by a space (what
  /// vecalign's overlap.py writes). Empty: row i is sentence i.
  std::string overlaps;
};

/// The vectors of all sentences of a passage's document; `text_path` is its name in messages. With
/// overlaps a sentence is found by its text (a blank line by `BLANK_LINE`, text beyond 10,000
/// characters cut off). Runs of up to four sentences are taken where the file has all runs of that
/// length; a length of which it has none is left out.
/// @throws Error naming the file, and what to do: unreadable, not such a matrix, rows that are not
/// as many as lines or sentences, a value that is not finite, a sentence without a row.
SentenceEmbeddings read_embeddings(const EmbeddingFiles& files, const Passage& passage,
                                   const std::string& text_path);

/// @throws Error when the vectors of the two sides cannot be compared.
void require_same_dimension(const SentenceEmbeddings& source, const std::string& source_path,
                            const SentenceEmbeddings& target, const std::string& target_path);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_EMBEDDINGS_H_
