// A logged request as a command for a POSIX shell.
#pragma once

#include <QString>

namespace Calends {

struct LoggedRequest;

// Whatever the log keeps to itself stands in the command as a shell variable, inside double quotation marks
// and named after what belongs there ($CALCOM_KEY, $CALCOM_CLIENT_SECRET, $CALCOM_SECRET); all else is quoted
// so that no shell reads anything into it. A body that the log holds only a part of is asked for as a file
// (body.json).
QString curlCommand(const LoggedRequest &request);

} // namespace Calends
