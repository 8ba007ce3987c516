// Running the program on files that are not what they should be.
#ifndef TAIYAKU_TESTS_SUPPORT_MALFORMED_H_
#define TAIYAKU_TESTS_SUPPORT_MALFORMED_H_

#include <functional>
#include <ostream>
#include <string>
#include <string_view>

#include "tests/support/program.h"

namespace taiyaku::testing {

/// A file, and what must be said about it.
struct Malformed {
  std::string name;
  std::string format;                  ///< for --input-format
  std::function<std::string()> bytes;  ///< made when needed: the test's memory counts too
  std::string message;  ///< behind "standard input:"; empty: it is to be read without complaint

  friend void PrintTo(const Malformed& malformed, std::ostream* out) { *out << malformed.name; }
};

/// Runs `check` on it: the message, exit status 2, in less than 2 s and 200 MB.
void expect_located_error(const Malformed& malformed);

/// The same of a run that is over; the message is anywhere on standard error.
void expect_located_error(const Outcome& outcome, const std::string& message);

/// `bytes` without the last `count`.
std::string without_end(std::string bytes, std::size_t count);

/// `piece` until there are at least so many bytes.
std::string repeated(std::string_view piece, std::size_t bytes);

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_MALFORMED_H_
