// A large button with a glyph, a title and a sentence.
#pragma once

#include <QAbstractButton>

#include "ui/kit/icon.h"

namespace Calends {

class Door : public QAbstractButton
{
    Q_OBJECT
public:
    Door(Glyph glyph, const QString &title, const QString &text, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QString m_text;
};

} // namespace Calends
