#include "ui/kit/palette.h"

#include <array>

namespace Calends {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr QRgb rgb(quint32 value) { return 0xff000000U | value; }

// In the order of Tone.
constexpr std::array<Shades, size_t(Tone::Count)> shades = {{
    {rgb(0xf6f7f9), rgb(0x14171c), rgb(0x000000)}, // Window
    {rgb(0xffffff), rgb(0x1b1f26), rgb(0x000000)}, // Surface
    {rgb(0xf0f2f6), rgb(0x171a20), rgb(0x000000)}, // Sidebar
    {rgb(0xe3e6eb), rgb(0x2c323c), rgb(0xffffff)}, // Line
    {rgb(0xeef0f3), rgb(0x242a33), rgb(0x8c8c8c)}, // Hairline
    {rgb(0x1b1f27), rgb(0xe8ebf0), rgb(0xffffff)}, // Text
    {rgb(0x667085), rgb(0x9aa4b2), rgb(0xe0e0e0)}, // Muted
    {rgb(0x576174), rgb(0xaeb7c4), rgb(0xf0f0f0)}, // MutedStrong
    {rgb(0x98a2b3), rgb(0x6b7584), rgb(0xb8b8b8)}, // Faint
    {rgb(0x3457d5), rgb(0x7c98ff), rgb(0xffd84a)}, // Accent
    {rgb(0x2b4bc0), rgb(0x94abff), rgb(0xffe680)}, // AccentHover
    {rgb(0xffffff), rgb(0x14171c), rgb(0x000000)}, // OnAccent
    {rgb(0xe8edfb), rgb(0x232c4d), rgb(0x403400)}, // AccentGround
    {rgb(0xf1f3f7), rgb(0x20252d), rgb(0x262626)}, // Hover
    {rgb(0xe6e9f0), rgb(0x2a303a), rgb(0x383838)}, // Pressed
    {rgb(0x4d5768), rgb(0x9aa4b2), rgb(0xffffff)}, // Neutral
    {rgb(0xeef0f4), rgb(0x252b35), rgb(0x333333)}, // NeutralGround
    {rgb(0x1f8a5b), rgb(0x58c795), rgb(0x5dff9b)}, // Good
    {rgb(0x17704a), rgb(0x58c795), rgb(0x5dff9b)}, // GoodText
    {rgb(0xe0f4ea), rgb(0x17352a), rgb(0x003d1a)}, // GoodGround
    {rgb(0xb26a00), rgb(0xe0a84a), rgb(0xffc24d)}, // Warn
    {rgb(0x8a5200), rgb(0xe0a84a), rgb(0xffc24d)}, // WarnText
    {rgb(0xfdf0da), rgb(0x362a15), rgb(0x402b00)}, // WarnGround
    {rgb(0xc2342b), rgb(0xf0766d), rgb(0xff8f87)}, // Bad
    {rgb(0xb02a22), rgb(0xf0766d), rgb(0xffb8b2)}, // BadText
    {rgb(0xfbe7e5), rgb(0x3b2120), rgb(0x4d0a05)}, // BadGround
    {rgb(0xc2342b), rgb(0xc2342b), rgb(0xff6b61)}, // BadStrong
    {rgb(0xffffff), rgb(0xffffff), rgb(0x000000)}, // OnStrong
    {rgb(0xbfe3d0), rgb(0x1f4a38), rgb(0x2a8a5a)}, // Free
    {rgb(0x3457d5), rgb(0x7c98ff), rgb(0xffd84a)}, // Booked
    {rgb(0xd9cdf2), rgb(0x43386a), rgb(0xb89cff)}, // TimeOff
    {rgb(0xf0f2f5), rgb(0x20252d), rgb(0x1a1a1a)}, // Outside
    {rgb(0xcdd3dd), rgb(0x3a424e), rgb(0xa0a0a0)}, // Scroll
    {rgb(0x7a3fa3), rgb(0xc79bec), rgb(0xe6c2ff)}, // Syntax
    {rgb(0x17704a), rgb(0x7fd0a8), rgb(0x9dffc4)}, // SyntaxText
    {rgb(0x3457d5), rgb(0x3457d5), rgb(0xa8c0ff)}, // Avatar0
    {rgb(0x1d7f54), rgb(0x1d7f54), rgb(0x8ff0bf)}, // Avatar1
    {rgb(0xa86400), rgb(0xa86400), rgb(0xffc880)}, // Avatar2
    {rgb(0x8a4bb5), rgb(0x8a4bb5), rgb(0xdcb0ff)}, // Avatar3
    {rgb(0xc2342b), rgb(0xc2342b), rgb(0xffb0a8)}, // Avatar4
    {rgb(0x0e7c86), rgb(0x0e7c86), rgb(0x80e8f0)}, // Avatar5
    {rgb(0x5b6472), rgb(0x5b6472), rgb(0xc8d0dc)}, // Avatar6
    {rgb(0xffffff), rgb(0xffffff), rgb(0x000000)}, // OnAvatar
}};

struct MoodTones
{
    Tone mark;
    Tone text;
    Tone ground;
};

// In the order of Mood.
constexpr std::array<MoodTones, 5> moods = {{
    {Tone::Neutral, Tone::Neutral, Tone::NeutralGround},
    {Tone::Accent, Tone::Accent, Tone::AccentGround},
    {Tone::Good, Tone::GoodText, Tone::GoodGround},
    {Tone::Warn, Tone::WarnText, Tone::WarnGround},
    {Tone::Bad, Tone::BadText, Tone::BadGround},
}};

} // namespace

// A system's own palette is told light from dark by its window; high contrast is only ever this program's.
Palette Palette::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const Palette highContrast(Theme::HighContrast);
    if (window == highContrast(Tone::Window)
        && palette.color(QPalette::Active, QPalette::Mid) == highContrast(Tone::Line))
        return highContrast;
    return Palette(window.lightness() < 128 ? Theme::Dark : Theme::Light);
}

QColor Palette::color(Tone tone) const
{
    const Shades &shade = shades[size_t(tone)];
    switch (m_theme) {
    case Theme::Light:
        break;
    case Theme::Dark:
        return QColor::fromRgb(shade.dark);
    case Theme::HighContrast:
        return QColor::fromRgb(shade.highContrast);
    }
    return QColor::fromRgb(shade.light);
}

QColor Palette::mark(Mood mood) const { return color(moods[size_t(mood)].mark); }
QColor Palette::text(Mood mood) const { return color(moods[size_t(mood)].text); }
QColor Palette::ground(Mood mood) const { return color(moods[size_t(mood)].ground); }

QPalette Palette::roles() const
{
    QPalette roles;
    const auto set
        = [&roles, this](QPalette::ColorRole role, Tone tone) { roles.setColor(role, color(tone)); };
    set(QPalette::Window, Tone::Window);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Base, Tone::Surface);
    set(QPalette::AlternateBase, Tone::Surface);
    set(QPalette::Text, Tone::Text);
    set(QPalette::Button, Tone::Surface);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnStrong);
    set(QPalette::ToolTipBase, Tone::Surface);
    set(QPalette::ToolTipText, Tone::Text);
    set(QPalette::PlaceholderText, Tone::Muted);
    set(QPalette::Highlight, Tone::Accent);
    set(QPalette::HighlightedText, Tone::OnAccent);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::Light, Tone::Surface);
    set(QPalette::Midlight, Tone::Hairline);
    set(QPalette::Mid, Tone::Line);
    set(QPalette::Dark, Tone::Line);
    set(QPalette::Shadow, Tone::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        roles.setColor(QPalette::Disabled, role, color(Tone::Faint));
    return roles;
}

} // namespace Calends
