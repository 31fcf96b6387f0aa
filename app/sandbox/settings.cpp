#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

Edition Settings::tableEdition() const
{
    switch (edition) {
    case ServerEdition::Full:
        return Edition::Full2025October;
    case ServerEdition::Community:
        return Edition::Community2026July;
    case ServerEdition::Hosted:
        break;
    }
    return Edition::Hosted2026September;
}

} // namespace Calends::Sandbox
