// Which verb of the window leads to which page.
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Calends {

struct WindowPlace
{
    QLatin1StringView action; // see windowactions.h
    QLatin1StringView page;
    QLatin1StringView row = {}; // of the page; empty: the page as such
};

std::span<const WindowPlace> windowPlaces();

} // namespace Calends
