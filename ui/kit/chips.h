// Short values side by side, wrapping.
#pragma once

#include <QStringList>
#include <QWidget>

namespace Calends {

class Chips : public QWidget
{
    Q_OBJECT
public:
    explicit Chips(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // The places of the chips in this width.
    QList<QRect> places(int width) const;

    QStringList m_texts;
};

} // namespace Calends
