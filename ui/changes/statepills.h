// How many rows of a preview are in which state; each counts, and shows only its own when it is pressed.
#pragma once

#include <QAbstractButton>
#include <QHash>

#include <optional>

#include "models/changes/changepreview.h"
#include "ui/kit/palette.h"

namespace Calends {

// A pill that can be pressed and stays so.
class PillButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PillButton(Mood mood, QWidget *parent = nullptr);

    void setMood(Mood mood);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood;
};

class StatePills : public QWidget
{
    Q_OBJECT
public:
    explicit StatePills(QWidget *parent = nullptr);

    void showCounts(const ChangePreview &preview);
    QStringList texts() const; // of those that are shown

Q_SIGNALS:
    void stateChosen(std::optional<Calends::PreviewState> state); // nothing: all rows

private:
    PillButton *addPill(PreviewState state);

    QHash<int, PillButton *> m_pills; // by PreviewState
};

} // namespace Calends
