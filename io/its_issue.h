// Findings as Internationalization Tag Set 2.0 has them: localization quality issues.
// https://www.w3.org/TR/its20/#lqissue
#ifndef TAIYAKU_IO_ITS_ISSUE_H_
#define TAIYAKU_IO_ITS_ISSUE_H_

#include <string>
#include <string_view>

#include "io/result.h"

namespace taiyaku {

inline constexpr std::string_view kItsNamespace = "http://www.w3.org/2005/11/its";

struct ItsIssue {
  std::string_view type;  ///< one of the values of locQualityIssueType
  int severity = 0;       ///< 0 to 100
  std::string comment;    ///< `NUM001: message; write …`
};

ItsIssue its_issue(const ResultFinding& finding);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_ITS_ISSUE_H_
