// A short state word on its tinted ground.
#pragma once

#include <QWidget>

#include "ui/kit/palette.h"

namespace Calends {

// Width and height that the text takes as a pill in this (body) font.
QSize pillSize(const QString &text, const QFont &body);
// Paints it at the start of `rect`, centred vertically, elided to fit, in the painter's (body) font.
void paintPill(QPainter *painter, const QRect &rect, const QString &text, Mood mood, const Palette &palette);

class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, Mood mood = Mood::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text, Mood mood);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellWhatIsCut();

    QString m_text;
    Mood m_mood;
};

} // namespace Calends
