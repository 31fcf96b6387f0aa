#include "tests/sandbox/wirecomparison/staging.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

void addAccountStaging(Staging &staging)
{
    staging.onLine(u"full 28"_s, [](Stage &stage, const Recording &) {
        stage.database().execute(
            u"UPDATE tokens SET expires_at = 1 WHERE user_id = ?"_s, {stage.staged(Kind::User, 1003)});
    });
}

} // namespace Calends::Sandbox
