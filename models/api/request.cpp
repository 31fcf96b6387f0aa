#include "models/api/request.h"

namespace Calends {

QString Arguments::pathValue(QStringView name) const
{
    for (const auto &[key, value] : path) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace Calends
