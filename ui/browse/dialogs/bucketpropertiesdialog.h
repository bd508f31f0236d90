// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/dialogs/propertiesdialog.h"
#include "cos/buckettypes.h"

#include <optional>

/// Everything known of one bucket. Opens with what GET Service said; reloadRequested() is emitted when shown: answer with
/// showInfo().
class BucketPropertiesDialog final : public PropertiesDialog
{
    Q_OBJECT

public:
    BucketPropertiesDialog(const QString &accountName, const Cos::BucketEntry &bucket, QWidget *parent);

    void showInfo(const Result<Cos::BucketInfo> &result);

protected:
    void fill() override;
    QString headingText() const override;
    bool needsLoading() const override;

private:
    QString m_accountName;
    Cos::BucketEntry m_bucket;
    std::optional<Cos::BucketInfo> m_info;
};
