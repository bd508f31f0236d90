// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

namespace Sandbox {

/// The parameter partNumber. Errors: InvalidArgument.
Outcome<int> partNumber(const Call &call);

/// Makes the object of \a upload from the parts that \a document names.
/// Errors: MalformedXML, InvalidPart, InvalidPartOrder, EntityTooSmall, NoSuchUpload, FileAlreadyExists.
Outcome<StoredObject> completed(Context &context, const Call &call, const Upload &upload, const QByteArray &document);

}   // namespace Sandbox
