#ifndef GALLEY_CLIBEDIT_SHIM_H
#define GALLEY_CLIBEDIT_SHIM_H

#include <histedit.h>

#endif
