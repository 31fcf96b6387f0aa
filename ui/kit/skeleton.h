// Rows in outline, shown only while nothing is cached and the first page is on its way.
#pragma once

#include <QWidget>

namespace Calends {

class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Calends
