// Every colour of the program, by role, for the light, the dark and the high-contrast theme.
#pragma once

#include <QColor>
#include <QPalette>
#include <QtGlobal>

namespace Calends {

// HighContrast: bright on black, every line seen, text at 7:1 and more.
enum class Theme : quint8 { Light, Dark, HighContrast };

// What a colour is for. The *Text tones are the state colours made to be read (4.5:1 on their ground and on
// every surface).
enum class Tone : quint8 {
    Window,
    Surface,
    Sidebar,
    Line,
    Hairline,
    Text,
    Muted,
    MutedStrong, // muted text on the sidebar, a selection or any other tinted ground
    Faint, // never the only carrier of meaning
    Accent,
    AccentHover,
    OnAccent, // text on the accent
    AccentGround, // selection
    Hover,
    Pressed,
    Neutral,
    NeutralGround,
    Good,
    GoodText,
    GoodGround,
    Warn,
    WarnText,
    WarnGround,
    Bad,
    BadText,
    BadGround,
    BadStrong, // the word PRODUCTION and the frame of production
    OnStrong,
    Free,
    Booked,
    TimeOff,
    Outside,
    Scroll,
    Syntax, // names in JSON
    SyntaxText, // texts in JSON
    Avatar0,
    Avatar1,
    Avatar2,
    Avatar3,
    Avatar4,
    Avatar5,
    Avatar6,
    OnAvatar,
    Count
};

// State that a pill, banner or rung shows; each comes with a word or glyph besides its colour.
enum class Mood : quint8 { Neutral, Accent, Good, Warn, Bad };

class Palette
{
public:
    explicit Palette(Theme theme)
        : m_theme(theme)
    {
    }
    // The palette that a widget or style option with this QPalette belongs to.
    static Palette of(const QPalette &palette);

    Theme theme() const { return m_theme; }
    QColor color(Tone tone) const;
    QColor operator()(Tone tone) const { return color(tone); }

    QColor mark(Mood mood) const; // glyph, dot, stripe
    QColor text(Mood mood) const;
    QColor ground(Mood mood) const;

    // All roles and groups of Qt's palette.
    QPalette roles() const;

private:
    Theme m_theme;
};

} // namespace Calends
